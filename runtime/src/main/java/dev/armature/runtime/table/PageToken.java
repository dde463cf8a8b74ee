package dev.armature.runtime.table;

import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.Item;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * A page token: the key that the next page begins after, bound to the shape of the query by a checksum. It is opaque,
 * not secret: it shows the key to whoever decodes it, and the checksum guards against mistakes, not against forgery.
 */
final class PageToken {
    private static final byte VERSION = 1;
    private static final int HEADER_BYTES = 1 + Integer.BYTES;
    /** Keys are at most 3 KB on the table and as much on the index; anything much longer is no token. */
    private static final int MAX_CHARACTERS = 32_768;

    private PageToken() {}

    static String encode(String queryShape, Item key) {
        byte[] bytes = key.encoded();
        ByteBuffer buffer = ByteBuffer.allocate(HEADER_BYTES + bytes.length);
        buffer.put(VERSION).putInt(checksum(queryShape, bytes)).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    static Item decode(String queryShape, String token) {
        if (token.length() > MAX_CHARACTERS) {
            throw new InvalidPageTokenException("A page token of " + token.length() + " characters is none");
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (buffer.remaining() > HEADER_BYTES && buffer.get() == VERSION) {
                int checksum = buffer.getInt();
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                if (checksum == checksum(queryShape, bytes)) {
                    return Item.decode(bytes);
                }
                throw new InvalidPageTokenException(
                        "The page token was made by another query, or is damaged; this query is " + queryShape);
            }
        } catch (InvalidItemException damaged) {
            throw new InvalidPageTokenException("The page token is damaged: " + damaged.getMessage());
        } catch (InvalidPageTokenException e) {
            throw e;
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidPageTokenException("The page token is damaged: " + notBase64.getMessage());
        }
        throw new InvalidPageTokenException("The page token is damaged, or of another version");
    }

    private static int checksum(String queryShape, byte[] key) {
        CRC32C checksum = new CRC32C();
        checksum.update(queryShape.getBytes(StandardCharsets.UTF_8));
        checksum.update(key);
        return (int) checksum.getValue();
    }
}
