using LmsSite.Browser.Tests.Browser;
using LmsSite.Browser.Tests.Site;
using Xunit.Sdk;
using Xunit.v3;

// One browser and one built site for the whole run; each test opens a context of its own in that browser.
[assembly: AssemblyFixture(typeof(SharedBrowser))]
[assembly: AssemblyFixture(typeof(BuiltSite))]
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 3)]
