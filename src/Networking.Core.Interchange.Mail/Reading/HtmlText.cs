using System.Text;
using MimeKit.Text;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>The text of HTML, without marks, scripts and styles.</summary>
internal static class HtmlText
{
    internal static string Of(string html)
    {
        using StringReader reader = new(html);
        HtmlTokenizer tokenizer = new(reader);
        StringBuilder text = new();
        HtmlTagId hidden = HtmlTagId.Unknown;
        while (tokenizer.ReadNextToken(out HtmlToken? token))
        {
            if (token is HtmlTagToken tag)
            {
                if (IsHidden(tag.Id) && !tag.IsEmptyElement)
                {
                    hidden = tag.IsEndTag ? HtmlTagId.Unknown : tag.Id;
                }

                text.Append(BreaksLine(tag.Id) ? "\n" : "");
            }
            else if (hidden == HtmlTagId.Unknown && token is HtmlDataToken { Kind: HtmlTokenKind.Data } data)
            {
                // Line breaks of the source are blanks.
                text.Append(data.Data.ReplaceLineEndings(" "));
            }
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static bool IsHidden(HtmlTagId id) => id is HtmlTagId.Script or HtmlTagId.Style or HtmlTagId.Head or HtmlTagId.Title;

    private static bool BreaksLine(HtmlTagId id) =>
        id is HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI or HtmlTagId.BlockQuote
            or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3;
}
