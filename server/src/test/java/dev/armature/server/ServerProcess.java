package dev.armature.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own. */
record ServerProcess(Process process, BufferedReader output, URI endpoint) implements AutoCloseable {
    /** Starts a server on a free port, and waits until it is ready. */
    static ServerProcess start() throws IOException {
        Process process = run(Redirect.INHERIT, "--port", "0");
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String ready = output.readLine();
        return new ServerProcess(process, output, URI.create(ready.substring(ready.indexOf("http"))));
    }

    /** Starts the program. */
    static Process run(Redirect errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
