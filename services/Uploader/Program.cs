using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader;

return await ServiceProgram.RunAsync(
    args,
    "uploader",
    builder =>
    {
        builder.AddCallerTickets();
        builder.AddUploader();
    },
    app => app.MapUploader());
