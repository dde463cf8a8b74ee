package dev.armature.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds to a JMH run the processor time that a call took on its own thread, in nanoseconds: {@code -prof
 * dev.armature.benchmarks.CpuTimeProfiler}. On a machine that is shared, the time on the clock says mostly how long the
 * benchmark waited for a core; this time leaves the waiting out. It leaves out the collector's and the compiler's threads
 * too.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    /** What JMH calls the threads that benchmarks run on. */
    private static final String WORKER = "jmh-worker";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** Creates the profiler; JMH does, by name. */
    public CpuTimeProfiler() {}

    @Override
    public String getDescription() {
        return "Processor time of the benchmark's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workersNanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = workersNanos() - before;
        double calls = result.getMetadata().getAllOps();
        return List.of(new ScalarResult("cpu", nanos / calls, "ns/op", AggregationPolicy.AVG));
    }

    private long workersNanos() {
        long nanos = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                nanos += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return nanos;
    }
}
