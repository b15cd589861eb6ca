using System.Diagnostics;

namespace LmsSite.Tests.Translations.Drivers;

/// <summary>A desk of a writer or translator: a guide on the disk, git, and the program itself. Gone with the test.</summary>
internal sealed class Desk : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lmssite-desk-").FullName;

    public Desk(TranslatedSite site)
        : this(site.Files)
    {
    }

    public Desk(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string At(string path) => Path.Combine(folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Edit(string path, string was, string becomes)
    {
        Assert.Contains(was, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(was, becomes));
    }

    public void Commit(string message)
    {
        if (!Directory.Exists(At(".git")))
        {
            Run("git", "init", "-q").Succeeds();
        }

        Run("git", "add", "-A").Succeeds();
        Run("git", "-c", "user.name=T", "-c", "user.email=t@bees.example", "-c", "commit.gpgsign=false", "commit", "-qm", message).Succeeds();
    }

    /// <summary>Runs the program as a translator would, with "translations" and the input folder given.</summary>
    public Ran Translations(params string[] arguments) => Program(["translations", .. arguments]);

    /// <summary>Runs the program with the input folder given.</summary>
    public Ran Program(params string[] arguments) =>
        Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), .. arguments, "--input", "."]);

    /// <summary>Builds the site, and gives the bytes of every file of it.</summary>
    public SortedDictionary<string, string> Build()
    {
        Run("dotnet", Path.Combine(AppContext.BaseDirectory, "lmssite.dll"), "--input", ".", "--output", At("../" + Path.GetFileName(folder) + ".site")).Succeeds();
        var site = At("../" + Path.GetFileName(folder) + ".site");
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(site, file), file => Convert.ToHexString(File.ReadAllBytes(file)));
        Directory.Delete(site, recursive: true);
        return new(files, StringComparer.Ordinal);
    }

    public Ran Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>What a program came to.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    public Ran Succeeds()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    public Ran Fails()
    {
        Assert.Equal(1, ExitCode);
        return this;
    }
}
