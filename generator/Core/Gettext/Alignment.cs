namespace LmsSite.Core.Gettext;

/// <summary>Pairs the segments of two texts of the same section: by their places where both have the same shape, else as many as keep their order.</summary>
internal static class Alignment
{
    /// <summary>For each segment of <paramref name="left"/> its partner in <paramref name="right"/>, if it has one.</summary>
    public static Dictionary<Segment, Segment> ByShape(IReadOnlyList<Segment> left, IReadOnlyList<Segment> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i].Shape == right[j].Shape ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new Dictionary<Segment, Segment>();
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (left[i].Shape == right[j].Shape)
            {
                pairs[left[i++]] = right[j++];
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
