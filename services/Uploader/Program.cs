using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;
using Audiences.Uploader;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("uploader");
builder.AddCallerTickets();
builder.AddUploader();
builder.AddBus();
builder.CheckSettings();
var app = builder.Build();
app.MapServiceDefaults();
app.MapUploader();
return await app.RunServiceAsync(args);
