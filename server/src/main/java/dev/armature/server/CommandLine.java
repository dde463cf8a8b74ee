package dev.armature.server;

import java.util.Iterator;
import java.util.List;

/** What the command line asks for. */
sealed interface CommandLine {
    String USAGE = """
            Usage: java -jar armature-server.jar [OPTION]...
            Serves an empty DynamoDB-compatible database, kept in memory, over HTTP.

              --port PORT   port to listen on, 0 for any that is free (default 8000)
              --host HOST   name or address to listen on (default 127.0.0.1: this machine only)
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
            if (!option.equals("--port") && !option.equals("--host")) {
                return new Refuse("Unknown option: " + argument);
            }
            if (equals < 0 && !rest.hasNext()) {
                return new Refuse(option + " needs a value");
            }
            String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
            try {
                options = option.equals("--host") ? options.withHost(value) : options.withPort(Integer.parseInt(value));
            } catch (IllegalArgumentException e) {
                return new Refuse("--port is a number from 0 to 65535, not " + value);
            }
        }
        return new Start(options);
    }
}
