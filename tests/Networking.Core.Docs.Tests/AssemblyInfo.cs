// The programs of all pages share one console.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
