namespace LmsSite.Core.Messages;

/// <summary>Who reads the faults.</summary>
public enum MessageFormat
{
    /// <summary>People: see <see cref="TextMessages"/>.</summary>
    Text,

    /// <summary>Editors and build servers: a line for each fault.</summary>
    MsBuild,

    /// <summary>GitHub's workflows: see <see cref="GitHubMessages"/>.</summary>
    GitHub,

    /// <summary>Code scanning: see <see cref="SarifLog"/>.</summary>
    Sarif,
}
