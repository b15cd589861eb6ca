namespace LmsSite.Core.Languages;

/// <summary>
/// Every sentence and label of the interface. A strings file has one key for each: <c>SkipToContent</c> is <c>skip-to-content</c>.
/// Names in braces are placeholders.
/// </summary>
public enum Text
{
    SkipToContent,
    Menu,
    GuideContents,
    OnThisPage,
    OtherLanguages,
    /// <summary>{language}</summary>
    ReadIn,
    WhereYouAre,
    Home,
    MainPoints,
    Emergency,
    SameDay,
    Soon,
    GoodToKnow,
    /// <summary>{date}</summary>
    Written,
    /// <summary>{date}</summary>
    SourcesChecked,
    /// <summary>{date}</summary>
    NextCheck,
    /// <summary>{date}; an address follows.</summary>
    PastDue,
    NotReviewed,
    /// <summary>{name}, {role}, {date}</summary>
    ReviewedBy,
    MachineTranslation,
    /// <summary>{name}, {date}</summary>
    TranslationReadBy,
    /// <summary>Counted: {number}</summary>
    Sources,
    /// <summary>{number}</summary>
    SourceNumber,
    /// <summary>{number}</summary>
    BackToText,
    /// <summary>{date}</summary>
    Accessed,
    PreviousPage,
    NextPage,
    MoreInThisGuide,
    /// <summary>{language}, {original}</summary>
    PageNotTranslated,
    /// <summary>{original}</summary>
    SectionNotTranslated,
    /// <summary>{original}, {date}</summary>
    SectionOutdated,
    /// <summary>{original}</summary>
    SectionMayBeOutdated,
    /// <summary>{original}</summary>
    ReadOriginal,
    SomethingWrong,
    TellUs,
    TranslationWrong,
    NotFoundTitle,
    NotFoundText,
    Accessibility,
    AccessibilityLead,
    AccessibilityAim,
    AccessibilityTested,
    /// <summary>{pages}, {languages}, {date}</summary>
    AccessibilityBuild,
    /// <summary>{version}, {rules}</summary>
    AccessibilityAxe,
    /// <summary>{version}</summary>
    AccessibilityNu,
    AccessibilityBrowser,
    AccessibilityContrast,
    AccessibilityResults,
    Level,
    Met,
    PartlyMet,
    NotMet,
    NotApplicable,
    NotJudged,
    AccessibilityGaps,
    AccessibilityPeople,
    AccessibilityTell,
    AccessibilityTellUs,
    AccessibilityMachine,
    ChooseLanguage,
    Country,
    EmergencyNumber,
    HelpLines,
    Languages,
    Telephone,
    /// <summary>{value}, {total}</summary>
    OutOf,
    HowToReadFigures,
    HowToReadBars,
    /// <summary>{value}, {unit}</summary>
    Amount,
    Source,
    NotYetComplete,
    Search,
    SearchResults,
    SearchHint,
    /// <summary>{query}</summary>
    SearchFor,
    /// <summary>{count}</summary>
    SearchCount,
    /// <summary>{query}</summary>
    SearchNone,
    /// <summary>{query}</summary>
    SearchNear,
    SearchMore,
    SearchFailed,
    SearchUrgent,
    Topics,
    TopicsShort,
    TopicsLead,
    Downloads,
    DownloadsLead,
    ReadMeOpen,
    ReadMePhone,
    /// <summary>{address}</summary>
    NewestVersion,
    BookAccessibility,
    ReaderSettings,
    TextSize,
    SizeUsual,
    SizeLarger,
    SizeLargest,
    Colours,
    ColoursOfDevice,
    ColoursLight,
    ColoursDark,
    ColoursOfContrast,
    Reading,
    WiderSpacing,
    ShorterLines,
    CalmView,
    NoShortcutKey,
    SettingsKept,
    DownloadsOneFile,
    DownloadsOneFileFor,
    DownloadsReadOrPrint,
    DownloadsPaper,
    DownloadsPaperFor,
    DownloadsEReader,
    DownloadsEReaderFor,
    DownloadsComputer,
    DownloadsComputerFor,
    SaveFile,
    SaveForA4,
    SaveForLetter,
    SaveThisLanguage,
    SaveAllLanguages,
    /// <summary>{number}</summary>
    Megabytes,
    /// <summary>{number}</summary>
    Kilobytes,
    Keep,
    /// <summary>{language}, {size}</summary>
    KeepFor,
    KeepUpdates,
    KeepBegin,
    KeepWorking,
    KeepKept,
    KeepFailed,
    KeepRemove,
    KeepRemoved,
    /// <summary>An address follows.</summary>
    KeepElsewhere,
    NewerVersion,
    ShowNewerVersion,
    NotKeptTitle,
    NotKeptText,
    CheckFile,
    CheckFileWhy,
    CheckOnWindows,
    CheckOnMac,
    CheckOnLinux,
    CheckOnPhone,
    CheckAllFiles,
}
