namespace LmsSite.Core.Search.Words;

/// <summary>Characters and pairs of them that say nothing of the subject.</summary>
internal static class Chinese
{
    public static readonly WordRules Rules = new()
    {
        Particles = "的了是我你您呢吧啊",
        Empty = WordRules.Words("的 了 是 我 你 他 她 它 在 有 和 也 就 都 很 吗 呢 吧 啊 个 这 那 与 或 会 能 可 以 要 到 得 地 着 过 之 为 被 把 对 从 于 而 但 如 所 什么 怎么 怎样 如何 为什 哪里 哪些 这个 那个 这些 那些 我们 你们 他们 是不 不是 可以 能不 会不 一个 有没 的话 以及 或者 如果 因为 所以 但是"),
    };
}
