using SchemaKit.Trimmed;

// Everything that a program can ask of a form, so that what trimming takes away by mistake is missed here.
EveryWay.TryAll();
Console.WriteLine("all as written");
