namespace Audiences.MetaSandbox;

/// <summary>What an upload does with its rows.</summary>
internal enum UploadMethod
{
    Add,
    Remove,
    Replace,
}
