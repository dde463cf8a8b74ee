package dev.armature.benchmarks;

import dev.armature.benchmarks.serving.Connection;
import dev.armature.benchmarks.serving.Load;
import dev.armature.benchmarks.serving.ServerProcess;
import dev.armature.benchmarks.serving.TrackRequests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How do our server and DynamoDB Local compare: in answers a second, in how long an answer takes, in processor time, from
 * the start to the first answer, and in memory?
 *
 * <p>Input: ten thousand tracks in both, each server in a JVM of its own with its default options and its data in memory.
 * Gets, puts, queries of ten and batches of 25 puts are made beforehand and sent over 1 and over 8 connections, to one
 * server after the other in each round. What is printed are medians of the rounds. Not a JMH benchmark, since what is
 * measured is another process. On a machine of two processors the client takes its share of them; the processor time, which
 * is the server's alone, is what to go by there.
 *
 * <p>Run with our executable jar as the first argument and, if it is not to be five, the number of rounds as the second.
 */
public final class ServerComparison {
    private static final int ROUNDS = 5;
    private static final int[] CONNECTIONS = {1, 8};
    private static final long WARM_UP_MILLIS = 4_000;
    private static final long ROUND_MILLIS = 1_000;

    private final Path jar;
    private final Path libraries = ServerProcess.sqlite();
    private final int rounds;

    private ServerComparison(Path jar, int rounds) throws IOException {
        this.jar = jar;
        this.rounds = rounds;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the jar, and the number of rounds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length < 2 ? ROUNDS : Integer.parseInt(arguments[1]);
        ServerComparison comparison = new ServerComparison(Path.of(arguments[0]), rounds);
        comparison.compareStarts();
        comparison.compareLoads();
    }

    private ServerProcess ours() throws IOException, InterruptedException {
        return ServerProcess.ours(jar, List.of());
    }

    private void compareStarts() throws IOException, InterruptedException {
        double[][] millis = new double[2][rounds];
        double[][] megabytes = new double[2][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < 2; i++) {
                try (ServerProcess server = i == 0 ? ours() : ServerProcess.local(libraries)) {
                    millis[i][round] = server.start().toNanos() / 1e6;
                    megabytes[i][round] = server.residentKilobytes() / 1024.0;
                }
            }
        }
        print("ms to the first answer", median(millis[0]), median(millis[1]));
        print("MB after the first answer", median(megabytes[0]), median(megabytes[1]));
    }

    private void compareLoads() throws IOException, InterruptedException {
        try (ServerProcess ours = ours();
                ServerProcess local = ServerProcess.local(libraries)) {
            fill(ours);
            fill(local);
            for (TrackRequests kind : TrackRequests.values()) {
                byte[][] requests = kind.requests();
                Load.on(ours, requests, 8, WARM_UP_MILLIS);
                Load.on(local, requests, 8, WARM_UP_MILLIS);
                for (int connections : CONNECTIONS) {
                    compare(kind + " x" + connections, ours, local, requests, connections);
                }
            }
            print("MB after the load", ours.residentKilobytes() / 1024.0, local.residentKilobytes() / 1024.0);
        }
    }

    private static void fill(ServerProcess server) throws IOException {
        try (Connection connection = server.connect()) {
            connection.call(TrackRequests.createTable());
            for (byte[] request : TrackRequests.fill()) {
                connection.call(request);
            }
        }
    }

    private void compare(String name, ServerProcess ours, ServerProcess local, byte[][] requests, int connections) {
        Load[] loadsOfOurs = new Load[rounds];
        Load[] loadsOfLocal = new Load[rounds];
        for (int round = 0; round < rounds; round++) {
            loadsOfOurs[round] = Load.on(ours, requests, connections, ROUND_MILLIS);
            loadsOfLocal[round] = Load.on(local, requests, connections, ROUND_MILLIS);
        }
        print(name + ", answers a second", loadsOfOurs, loadsOfLocal, Load::perSecond);
        print(name + ", µs, median", loadsOfOurs, loadsOfLocal, Load::medianMicros);
        print(name + ", µs, 99 of 100", loadsOfOurs, loadsOfLocal, Load::highMicros);
        print(name + ", µs of processor", loadsOfOurs, loadsOfLocal, Load::processorMicros);
    }

    private static void print(String question, Load[] ours, Load[] local, ToDoubleFunction<Load> figure) {
        print(question, median(figures(ours, figure)), median(figures(local, figure)));
    }

    private static double[] figures(Load[] loads, ToDoubleFunction<Load> figure) {
        return List.of(loads).stream().mapToDouble(figure).toArray();
    }

    private static double median(double[] figures) {
        double[] sorted = DoubleStream.of(figures).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String question, double ours, double local) {
        System.out.printf(
                "%-32s ours %,10.1f, Local %,10.1f; the larger is %.1f times the other%n",
                question, ours, local, Math.max(ours, local) / Math.min(ours, local));
    }
}
