using System.Text;

namespace Networking.Core;

/// <summary>
/// Why an answer is what it is: a stable code with its values, and the default English sentence made from them.
/// </summary>
/// <remarks>
/// Products that speak another language, or in another voice, make their own sentence from <see cref="Code"/> and
/// <see cref="Values"/>. Codes are stable within a major version; sentences are not.
/// </remarks>
public sealed record Reason
{
    /// <summary>A reason.</summary>
    /// <param name="code">The stable code, in lower case with dots and hyphens.</param>
    /// <param name="template">The English sentence, with each value's name in braces where the value goes.</param>
    /// <param name="values">The values, in the order in which they matter.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="template"/> is empty.</exception>
    public Reason(string code, string template, params ReadOnlySpan<ReasonValue> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(template);
        Code = code;
        Template = template;
        Values = ValueList.Create(values);
    }

    /// <summary>The stable code, for example <c>thank-you.help-received</c>.</summary>
    public string Code { get; }

    /// <summary>The values that the sentence is made from, as data.</summary>
    public ValueList<ReasonValue> Values { get; }

    /// <summary>The sentence with each value's name in braces where the value goes.</summary>
    internal string Template { get; }

    /// <summary>The default English sentence. It may quote the seeker's own notes, so it is not for logs.</summary>
    public string Sentence
    {
        get
        {
            StringBuilder sentence = new();
            ReadOnlySpan<char> rest = Template;
            for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
            {
                int length = rest[open..].IndexOf('}');
                int close = length > 0 ? open + length : throw new InvalidOperationException($"The template of the reason {Code} has an open brace.");
                sentence.Append(rest[..open]).Append(TextOf(rest[(open + 1)..close]));
                rest = rest[(close + 1)..];
            }

            return sentence.Append(rest).ToString();
        }
    }

    /// <summary>The code alone; the sentence may hold personal data.</summary>
    public override string ToString() => Code;

    private string TextOf(ReadOnlySpan<char> name)
    {
        foreach (ReasonValue value in Values)
        {
            if (name.SequenceEqual(value.Name))
            {
                return value.ToText();
            }
        }

        throw new InvalidOperationException($"The reason {Code} has no value named {name}.");
    }
}
