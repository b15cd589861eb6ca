using System.Text;
using LmsSite.Core.Linking;
using LmsSite.Core.Resolving;

namespace LmsSite.Core.Composing;

/// <summary>The list of all pages for search engines, each with its translations. See https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    public static byte[] Of(Plan plan)
    {
        var address = plan.Guide.Site.Address;
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """.ReplaceLineEndings("\n"));
        xml.Append("<url><loc>").Append(Escape(address.AbsoluteUri)).Append("</loc></url>\n");
        foreach (var frame in plan.Guide.Languages)
        {
            // Where another language stands in, its own address is the one to find.
            foreach (var page in frame.Pages.Where(page => page.State is not Translation.Missing))
            {
                xml.Append("<url><loc>").Append(Escape(Views.Absolute(address, Urls.PathOf(frame.Language.Tag, page.Id)))).Append("</loc>");
                foreach (var other in plan.Guide.Languages.Where(other => other.ById[page.Id].State is not Translation.Missing))
                {
                    xml.Append("<xhtml:link rel=\"alternate\" hreflang=\"").Append(other.Language.Tag).Append("\" href=\"")
                        .Append(Escape(Views.Absolute(address, Urls.PathOf(other.Language.Tag, page.Id)))).Append("\"/>");
                }

                xml.Append("</url>\n");
            }
        }

        return Encoding.UTF8.GetBytes(xml.Append("</urlset>\n").ToString());
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
