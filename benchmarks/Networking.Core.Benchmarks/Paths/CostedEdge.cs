using QuikGraph;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>A tie as QuikGraph takes it, with its cost beside it: the negative logarithm of its strength.</summary>
internal readonly record struct CostedEdge(int Source, int Target, double Cost) : IUndirectedEdge<int>;
