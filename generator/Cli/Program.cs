using LmsSite.Cli.Commands;

var root = BuildCommand.Create();
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(PreviewCommand.Create());
root.Subcommands.Add(ExplainCommand.Create());
root.Subcommands.Add(GalleryCommand.Create());
root.Subcommands.Add(LinksCommand.Create());
root.Subcommands.Add(NewCommand.Create());
root.Subcommands.Add(SchemasCommand.Create());
root.Subcommands.Add(StatusCommand.Create());
root.Subcommands.Add(TranslationsCommand.Create());
return await root.Parse(args).InvokeAsync();
