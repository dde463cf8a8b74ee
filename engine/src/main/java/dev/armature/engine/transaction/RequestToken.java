package dev.armature.engine.transaction;

import dev.armature.engine.encoding.KeyEncoder;
import dev.armature.engine.encoding.Keyspace;

/** A client request token, together with what tells one request from another. */
public final class RequestToken {
    private final byte[] key;
    private final byte[] digest;

    /**
     * Creates the token of one request.
     *
     * @param digest equal for equal requests and, for all that matters, only for those
     */
    public RequestToken(String token, byte[] digest) {
        this.key = new KeyEncoder(Keyspace.TOKENS).string(token).toKey();
        this.digest = digest.clone();
    }

    byte[] key() {
        return key;
    }

    byte[] digest() {
        return digest;
    }
}
