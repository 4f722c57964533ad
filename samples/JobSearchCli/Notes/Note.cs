using NodaTime;

namespace JobSearchCli.Notes;

/// <summary>One row of a notes file.</summary>
internal sealed record Note(int Line, LocalDate On, string What, string Who, string Detail, LocalDate? Due, string Ref)
{
    /// <summary>The row as a key: the same row means the same thing each time the file is read.</summary>
    internal string Key => string.Join('\n', On, What, Who, Detail, Due, Ref);
}
