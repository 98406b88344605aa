namespace Audiences.Gateway.Events;

/// <summary>What was not taken of a body: all are counted, the first are listed.</summary>
internal sealed class Rejections<T>
{
    private const int MostListed = 1_000;

    private readonly List<T> _listed = [];

    public IReadOnlyList<T> Listed => _listed;

    public int Total { get; private set; }

    public void Add(T rejection)
    {
        if (Total++ < MostListed)
        {
            _listed.Add(rejection);
        }
    }
}
