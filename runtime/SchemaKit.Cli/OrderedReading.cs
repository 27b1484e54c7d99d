using System.Runtime.CompilerServices;

namespace SchemaKit.Cli;

/// <summary>Work on many inputs at once whose results come out in the order of the inputs.</summary>
internal static class OrderedReading
{
    // Results that wait for a slow one before them; enough to keep the others busy, few enough to bound memory.
    private const int WaitingPerJob = 4;

    /// <summary>Runs work on every input, at most <paramref name="jobs"/> at a time.</summary>
    /// <param name="inputs">The inputs, taken no sooner than there is room for them.</param>
    /// <param name="jobs">How many to work on at the same time.</param>
    /// <param name="work">The work on one input.</param>
    /// <param name="cancellation">Ends the wait for results.</param>
    public static async IAsyncEnumerable<TResult> InOrder<TInput, TResult>(
        IEnumerable<TInput> inputs, int jobs, Func<TInput, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var free = new SemaphoreSlim(jobs);
        var waiting = new Queue<Task<TResult>>();
        using var found = inputs.GetEnumerator();

        while (true)
        {
            // The next input may be long in coming, as the next line of standard input: what is done meanwhile comes out.
            var next = Task.Run(found.MoveNext, CancellationToken.None);
            while (waiting.TryPeek(out var first) && await Task.WhenAny(next, first).WaitAsync(cancellation) != next)
            {
                yield return await waiting.Dequeue();
            }

            if (!await next.WaitAsync(cancellation)) break;
            var input = found.Current;
            if (waiting.Count == jobs * WaitingPerJob) yield return await waiting.Dequeue().WaitAsync(cancellation);
            await free.WaitAsync(cancellation);
            waiting.Enqueue(Task.Run(
                () =>
                {
                    try
                    {
                        return work(input);
                    }
                    finally
                    {
                        free.Release();
                    }
                },
                CancellationToken.None));
        }

        while (waiting.TryDequeue(out var result)) yield return await result.WaitAsync(cancellation);
    }
}
