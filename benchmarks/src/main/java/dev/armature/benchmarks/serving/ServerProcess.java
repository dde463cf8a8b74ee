package dev.armature.benchmarks.serving;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, on a port of its own, over memory. Linux only, for its accounts of processes. */
public final class ServerProcess implements AutoCloseable {
    private static final byte[] FIRST_REQUEST = Connection.request("ListTables", "{}");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final String SQLITE = "libsqlite4java-linux-amd64";

    private final Process process;
    private final int port;
    private final long startNanos;

    private ServerProcess(List<String> command, Path directory, int port) throws IOException, InterruptedException {
        long start = System.nanoTime();
        this.port = port;
        this.process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitAnswer(start);
        this.startNanos = System.nanoTime() - start;
    }

    /**
     * Starts ours, and returns when it has answered its first request.
     *
     * @param jar the executable one
     * @param options of the JVM
     */
    public static ServerProcess ours(Path jar, List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--port", Integer.toString(port)));
        return new ServerProcess(command, Path.of(".").toAbsolutePath(), port);
    }

    /**
     * Starts DynamoDB Local from the class path of this program, and returns when it has answered its first request.
     *
     * @param libraries the directory that {@link #sqlite()} made
     */
    public static ServerProcess local(Path libraries) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = List.of(
                java(),
                "-Dsqlite4java.library.path=" + libraries,
                "-cp",
                System.getProperty("java.class.path"),
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                "-inMemory",
                "-sharedDb",
                "-port",
                Integer.toString(port));
        return new ServerProcess(command, libraries, port); // It leaves a file where it is started.
    }

    /** Copies the library that DynamoDB Local needs from the local repository to where it is looked for. */
    public static Path sqlite() throws IOException {
        Path jar = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(path -> path.matches(".*sqlite4java-[0-9.]+\\.jar"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("DynamoDB Local is not on the class path"));
        Path version = jar.resolve("..").normalize(); // …/sqlite4java/sqlite4java/1.0.392
        String library = SQLITE + "-" + version.getFileName() + ".so";
        Path original = version.resolve("../../" + SQLITE)
                .resolve(version.getFileName())
                .resolve(library);
        Path directory = Files.createTempDirectory("sqlite");
        Path copy = Files.copy(original.normalize(), directory.resolve(SQLITE + ".so"));
        directory.toFile().deleteOnExit();
        copy.toFile().deleteOnExit(); // Deleted in the opposite order.
        directory.resolve("dynamodb-local-metadata.json").toFile().deleteOnExit();
        return directory;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(long start) throws InterruptedException {
        while (process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS) {
            try (Connection connection = connect()) {
                connection.call(FIRST_REQUEST);
                return;
            } catch (IOException e) {
                Thread.sleep(2); // It does not listen yet.
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start");
    }

    /** Opens a connection. */
    public Connection connect() throws IOException {
        return new Connection(port);
    }

    /** Returns how long it took from the start of the process to the first answer. */
    public Duration start() {
        return Duration.ofNanos(startNanos);
    }

    /** Returns how much memory it has now. */
    public long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Returns the processor time that all its threads have taken since its start. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
