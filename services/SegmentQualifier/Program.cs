using Audiences.SegmentQualifier;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("segment-qualifier");
builder.AddCallerTickets();
builder.AddSegmentQualifier();
builder.AddBus();
builder.CheckSettings();
var app = builder.Build();
app.MapServiceDefaults();
app.MapSegmentQualifier();
return await app.RunServiceAsync(args);
