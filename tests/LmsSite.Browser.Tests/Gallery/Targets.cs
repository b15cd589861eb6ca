using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Gallery;

/// <summary>What fingers press (WCAG 2.5.5).</summary>
public static class Targets
{
    /// <summary>Visible controls that are under 44 CSS pixels in one direction. A box to tick counts with its label; a link among words of a sentence is excepted.</summary>
    public static Task<string[]> TooSmallAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          document.querySelectorAll('details').forEach(fold => { fold.open = true; });
          const isInSentence = link => {
            const around = link.closest('p, li, dd, dt, td, th, figcaption');
            return getComputedStyle(link).display === 'inline' && around && around.textContent.trim().length > link.textContent.trim().length;
          };
          return [...document.querySelectorAll('a[href], button, summary, input, select')]
            .map(control => control.closest('label') || control)
            .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.matches('.skip-link') && !isInSentence(control))
            .map(control => ({ control, box: control.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
            .map(({ control, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${control.outerHTML.slice(0, 140)}`);
        }
        """);
}
