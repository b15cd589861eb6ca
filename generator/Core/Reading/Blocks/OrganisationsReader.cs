using LmsSite.Core.Content;

namespace LmsSite.Core.Reading.Blocks;

/// <summary>Reads a list of organisations: <c>id: what it does, in this language</c>.</summary>
internal static class OrganisationsReader
{
    public static Node? Read(BlockSource block) =>
        block.Read() is { } reader
            ? new OrganisationList([.. from entry in reader.Entries()
                                       let description = reader.Text(entry.Key)
                                       where description is not null
                                       select new DescribedOrganisation(entry.Key, description, entry.Place)])
            : null;
}
