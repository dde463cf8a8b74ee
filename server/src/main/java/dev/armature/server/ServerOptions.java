package dev.armature.server;

import dev.armature.server.http.HttpLimits;
import dev.armature.server.signature.Credentials;
import java.util.Optional;

/**
 * What a server is started with. Immutable; each {@code with…} returns changed options.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on; zero takes any that is free
 * @param region the region that the server says it is
 * @param limits how much it takes
 * @param credentials whose requests it takes; if empty, everybody's, whatever they are signed with
 */
public record ServerOptions(
        String host, int port, String region, HttpLimits limits, Optional<Credentials> credentials) {
    private static final ServerOptions DEFAULTS =
            new ServerOptions("127.0.0.1", 8000, "us-east-1", HttpLimits.DEFAULT, Optional.empty());

    /** Checks that the port is one. */
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
    }

    /** Returns the options that are safe on anybody's machine: loopback only, port 8000. */
    public static ServerOptions defaults() {
        return DEFAULTS;
    }

    /** Returns these options with another name or address to listen on. */
    public ServerOptions withHost(String host) {
        return new ServerOptions(host, port, region, limits, credentials);
    }

    /** Returns these options with another port; zero takes any that is free. */
    public ServerOptions withPort(int port) {
        return new ServerOptions(host, port, region, limits, credentials);
    }

    /** Returns these options with other limits. */
    public ServerOptions withLimits(HttpLimits limits) {
        return new ServerOptions(host, port, region, limits, credentials);
    }

    /** Returns these options with those whose requests are taken; others are refused. */
    public ServerOptions withCredentials(Credentials allowed) {
        return new ServerOptions(host, port, region, limits, Optional.of(allowed));
    }
}
