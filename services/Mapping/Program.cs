using Audiences.Mapping;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;

return await ServiceProgram.RunAsync(
    args,
    "mapping",
    builder =>
    {
        builder.AddCallerTickets();
        builder.AddMapping();
    },
    app => app.MapMapping());
