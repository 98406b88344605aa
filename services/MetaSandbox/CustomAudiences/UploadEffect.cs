namespace Audiences.MetaSandbox;

/// <summary>What an upload changed.</summary>
internal readonly record struct UploadEffect(int Added, int Removed, int Repeated);
