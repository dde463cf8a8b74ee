package dev.armature.server.http;

/**
 * What a listener takes.
 *
 * @param maxConnections how many connections may be open at once; further ones are closed as they come
 * @param maxBodyBytes how large a body may be, decompressed; larger ones are answered 413
 * @param maxHeaderBytes how long the request line, and all headers together, may be
 * @param idleSeconds after how much silence a connection is closed
 */
public record HttpLimits(int maxConnections, int maxBodyBytes, int maxHeaderBytes, int idleSeconds) {
    /** 1,024 connections, bodies of 16 MB, headers of 16 KB, two minutes of silence. */
    public static final HttpLimits DEFAULT = new HttpLimits(1024, 16 << 20, 16 << 10, 120);

    /** Checks that every limit leaves something to take. */
    public HttpLimits {
        if (maxConnections < 1 || maxBodyBytes < 1 || maxHeaderBytes < 1 || idleSeconds < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1: " + maxConnections + ", " + maxBodyBytes
                    + ", " + maxHeaderBytes + ", " + idleSeconds);
        }
    }
}
