using Microsoft.Playwright;

namespace LmsSite.Browser.Tests.Reading;

/// <summary>What a reader cannot see without moving the page sideways.</summary>
public static class Overflow
{
    public static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");

    /// <summary>Elements that hide a part of their content, words outside the window or their drawing. What only screen readers hear does not count.</summary>
    public static Task<string[]> CutOffAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const isHeard = element => getComputedStyle(element).clipPath !== 'none' || element.closest('thead, .skip-link');
          const cuts = element => {
            const style = getComputedStyle(element);
            return /hidden|clip/.test(style.overflowX + style.overflowY) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
          };
          const sticksOut = (element, left, right) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          };
          const lost = [...document.body.querySelectorAll(':not(svg, svg *)')].filter(element => !isHeard(element) && (cuts(element) || sticksOut(element, 0, innerWidth)));
          const lostLabels = [...document.querySelectorAll('svg text')].filter(label => {
            const drawing = label.closest('svg'), box = drawing.getBoundingClientRect();
            return getComputedStyle(drawing).overflowX === 'visible' ? sticksOut(label, 0, innerWidth) : sticksOut(label, box.left, box.right);
          });
          return [...lost, ...lostLabels].map(element => element.outerHTML.slice(0, 160));
        }
        """);
}
