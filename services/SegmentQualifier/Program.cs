using Audiences.SegmentQualifier;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;

return await ServiceProgram.RunAsync(
    args,
    "segment-qualifier",
    builder =>
    {
        builder.AddCallerTickets();
        builder.AddSegmentQualifier();
    },
    app => app.MapSegmentQualifier());
