package dev.armature.conformance.local;

import dev.armature.engine.Engine;
import dev.armature.server.DynamoServer;
import dev.armature.server.ServerOptions;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local and our server, both in this process. */
final class TwoServers implements AutoCloseable {
    private static final List<WrongRequests.Request> TABLES = WrongRequests.read("tables.txt");

    private final DynamoDBProxyServer local;
    private final Engine engine = Engine.inMemory();
    private final DynamoServer ours;
    private final Wire localWire;
    private final Wire oursWire;

    private TwoServers(DynamoDBProxyServer local, int port) throws IOException {
        this.local = local;
        this.ours = DynamoServer.start(engine.client(), ServerOptions.defaults().withPort(0));
        this.localWire = new Wire(URI.create("http://127.0.0.1:" + port));
        this.oursWire = new Wire(ours.endpoint());
    }

    /** Starts both; skips the test, and says why, where Local has no library for this machine. */
    static TwoServers start() throws Exception {
        Optional<Path> library = library();
        if (library.isEmpty()) {
            System.out.println(
                    "Skipped: the comparison with DynamoDB Local, whose SQLite is not built for this machine.");
        }
        Assumptions.assumeTrue(library.isPresent(), "DynamoDB Local has no SQLite for this machine");
        System.setProperty("sqlite4java.library.path", library.get().toString());
        int port = freePort();
        DynamoDBProxyServer local = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-sharedDb", "-port", Integer.toString(port)});
        local.start();
        return new TwoServers(local, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * Copies the library under the name by which it is looked for. Maven keeps it beside the jar of SQLite's wrapper, and
     * does not put it on the class path.
     */
    private static Optional<Path> library() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean isLinux =
                system.contains("linux") && System.getProperty("os.arch").equals("amd64");
        String name = isLinux ? "libsqlite4java-linux-amd64" : "libsqlite4java-osx";
        String extension = isLinux ? ".so" : ".dylib";
        Optional<Path> found = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(path -> path.toString().matches(".*sqlite4java-[0-9.]+\\.jar"))
                .map(jar -> {
                    Path version = jar.getParent().getFileName();
                    return jar.resolve("../../../" + name)
                            .normalize()
                            .resolve(version)
                            .resolve(name + "-" + version + extension);
                })
                .filter(Files::exists)
                .findFirst();
        if (found.isEmpty() || !(isLinux || system.contains("mac"))) {
            return Optional.empty();
        }
        Path directory = Files.createTempDirectory("sqlite");
        Path copy = directory.resolve(name + extension);
        Files.copy(found.get(), copy);
        // Deleted in reverse order: the copy, then the folder that is empty without it.
        directory.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        return Optional.of(directory);
    }

    Wire local() {
        return localWire;
    }

    Wire ours() {
        return oursWire;
    }

    /** Gives both the tables of {@code tables.txt}, and nothing else. */
    void reset() {
        localWire.reset(TABLES);
        oursWire.reset(TABLES);
    }

    @Override
    public void close() {
        ours.close();
        engine.close();
        try {
            local.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }
}
