namespace Audiences.Gateway.Adapters.Translation;

/// <summary>The adapters by product.</summary>
internal sealed class SourceAdapters(IReadOnlyList<ISourceAdapter> adapters)
{
    public ISourceAdapter? Find(string? product) => adapters.FirstOrDefault(adapter => adapter.Product == product);
}
