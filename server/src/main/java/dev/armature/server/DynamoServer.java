package dev.armature.server;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.server.action.ActionDispatcher;
import dev.armature.server.http.HttpListener;
import dev.armature.server.signature.SignatureCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;

/**
 * A client, served over DynamoDB's HTTP protocol: any SDK and tool can use it.
 *
 * <pre>{@code
 * try (Engine engine = Engine.inMemory();
 *         DynamoServer server = DynamoServer.start(engine.client(), ServerOptions.defaults().withPort(0))) {
 *     URI endpoint = server.endpoint();
 *     ...
 * }
 * }</pre>
 */
public final class DynamoServer implements AutoCloseable {
    private final HttpListener listener;

    private DynamoServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Starts a server. The client is not closed with it.
     *
     * @throws IOException if the address cannot be listened on
     */
    public static DynamoServer start(DynamoClient client, ServerOptions options) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(options.host()), options.port());
        ActionDispatcher dispatcher = new ActionDispatcher(
                client,
                options.region(),
                options.credentials().map(known -> new SignatureCheck(known, Clock.systemUTC())));
        return new DynamoServer(HttpListener.start(address, options.limits(), dispatcher));
    }

    /** Returns the address that clients use, with the port that the server has. */
    public URI endpoint() {
        InetSocketAddress address = listener.address();
        String host = address.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    /** Stops the server; requests that had come are answered first. Stopping again does nothing. */
    @Override
    public void close() {
        listener.close();
    }
}
