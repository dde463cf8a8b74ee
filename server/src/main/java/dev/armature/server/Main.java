package dev.armature.server;

import dev.armature.engine.Engine;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Runs a server over an engine in memory until the process is told to stop. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /** Starts the server, or prints what the arguments ask for. */
    public static void main(String[] arguments) {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
        CommandLine commandLine = CommandLine.parse(List.of(arguments), version);
        if (commandLine instanceof CommandLine.Start start) {
            start(start.options());
        } else if (commandLine instanceof CommandLine.Print print) {
            System.out.print(print.text());
        } else if (commandLine instanceof CommandLine.Refuse refuse) {
            System.err.println(refuse.problem());
            System.err.print(CommandLine.USAGE);
            System.exit(WRONG_USE);
        }
    }

    /** Returns at once; the threads that listen keep the process alive. */
    private static void start(ServerOptions options) {
        Engine engine = Engine.inMemory();
        try {
            DynamoServer server = DynamoServer.start(engine.client(), options);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                server.close();
                                engine.close();
                            },
                            "stop"));
            System.out.println("Armature is ready at " + server.endpoint());
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
