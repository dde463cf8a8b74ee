package dev.armature.engine.operation;

import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A position as text, which goes on with the statement and parameters that it was made for and no others.
 *
 * <p>Implementation note: in Base64 a byte for the version, a digest of statement, parameters and position, and the
 * position, for each of its parts a byte and, where an item was read, its key behind the key's length.
 */
final class NextToken {
    private static final byte VERSION = 1;
    private static final int DIGEST_BYTES = 16;
    private static final byte AT_START = 0;
    private static final byte BEHIND_KEY = 1;
    private static final byte AT_END = 2;

    private final String statement;
    private final List<AttributeValue> parameters;

    /** Reads and writes the tokens of one statement. */
    NextToken(String statement, List<AttributeValue> parameters) {
        this.statement = statement;
        this.parameters = parameters;
    }

    String encode(ReadPosition position) {
        int size = 0;
        for (ReadPosition.Part part : position.parts()) {
            size += 1
                    + (part instanceof ReadPosition.Part.Behind behind
                            ? Integer.BYTES + behind.key().encoded().length
                            : 0);
        }
        ByteBuffer parts = ByteBuffer.allocate(size);
        for (ReadPosition.Part part : position.parts()) {
            if (part instanceof ReadPosition.Part.Behind behind) {
                byte[] key = behind.key().encoded();
                parts.put(BEHIND_KEY).putInt(key.length).put(key);
            } else {
                parts.put(part instanceof ReadPosition.Part.End ? AT_END : AT_START);
            }
        }
        ByteBuffer token = ByteBuffer.allocate(1 + DIGEST_BYTES + size);
        token.put(VERSION).put(digest(parts.array())).put(parts.array());
        return Base64.getEncoder().encodeToString(token.array());
    }

    /**
     * Returns the position that a token means.
     *
     * @param requests by how many requests the statement is read
     */
    ReadPosition decode(String token, int requests) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(token));
            byte version = bytes.get();
            byte[] digest = new byte[DIGEST_BYTES];
            bytes.get(digest);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            if (version != VERSION || !Arrays.equals(digest, digest(rest))) {
                throw refused();
            }
            return position(ByteBuffer.wrap(rest), requests);
        } catch (IllegalArgumentException | BufferUnderflowException e) { // bytes that are no item included
            ValidationException refused = refused();
            refused.initCause(e);
            throw refused;
        }
    }

    private static ReadPosition position(ByteBuffer bytes, int requests) {
        List<ReadPosition.Part> parts = new ArrayList<>();
        while (bytes.hasRemaining()) {
            parts.add(
                    switch (bytes.get()) {
                        case AT_START -> ReadPosition.START;
                        case AT_END -> ReadPosition.END;
                        default -> new ReadPosition.Part.Behind(key(bytes));
                    });
        }
        if (parts.size() != requests) {
            throw refused();
        }
        return new ReadPosition(parts);
    }

    private static Item key(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw refused();
        }
        byte[] key = new byte[length];
        bytes.get(key);
        return Item.decode(key);
    }

    private byte[] digest(byte[] position) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(statement.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(parameters.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(position), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static ValidationException refused() {
        return new ValidationException(PartiqlWording.nextTokenInvalid());
    }
}
