package dev.armature.server;

import dev.armature.server.signature.Credentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the command line asks for. */
sealed interface CommandLine {
    String USAGE = """
            Usage: java -jar armature-server.jar [OPTION]...
            Serves an empty DynamoDB-compatible database, kept in memory, over HTTP.

              --port PORT   port to listen on, 0 for any that is free (default 8000)
              --host HOST   name or address to listen on (default 127.0.0.1: this machine only)
              --credentials FILE
                            take only requests signed with a key of FILE, which has the form of the AWS tools'
                            credentials; without it, every signature will do
              --help        print this and exit
              --version     print the version and exit
            """;

    /** Start a server. */
    record Start(ServerOptions options) implements CommandLine {}

    /** Print something and exit. */
    record Print(String text) implements CommandLine {}

    /** Complain and exit. */
    record Refuse(String problem) implements CommandLine {}

    /** Reads the arguments; {@code --port=1} and {@code --port 1} are the same. */
    static CommandLine parse(List<String> arguments, String version) {
        ServerOptions options = ServerOptions.defaults();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            if (option.equals("--help") || option.equals("-h")) {
                return new Print(USAGE);
            }
            if (option.equals("--version")) {
                return new Print("armature-server " + version + System.lineSeparator());
            }
            if (!List.of("--port", "--host", "--credentials").contains(option)) {
                return new Refuse("Unknown option: " + argument);
            }
            if (equals < 0 && !rest.hasNext()) {
                return new Refuse(option + " needs a value");
            }
            String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
            try {
                options = with(options, option, value);
            } catch (IOException e) {
                return new Refuse("--credentials cannot be read: " + e.getMessage());
            } catch (IllegalArgumentException e) {
                return new Refuse("--port is a number from 0 to 65535, not " + value);
            }
        }
        return new Start(options);
    }

    private static ServerOptions with(ServerOptions options, String option, String value) throws IOException {
        return switch (option) {
            case "--host" -> options.withHost(value);
            case "--credentials" -> options.withCredentials(Credentials.read(Path.of(value)));
            default -> options.withPort(Integer.parseInt(value));
        };
    }
}
