package dev.armature.engine.transaction;

import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of transactions that were done in the last ten minutes. A token is committed together with its transaction,
 * and its key is locked like an item's, so the same request is done once however often and wherever it arrives.
 */
public final class IdempotencyTokens implements AutoCloseable {
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final AttributeName DIGEST = AttributeName.of("digest");
    private static final AttributeName IMAGE_BYTES = AttributeName.of("imageBytes");
    private static final AttributeName EXPIRES_AT_MILLIS = AttributeName.of("expiresAtMillis");

    private final ItemReader reader;
    private final ItemWriter writer;
    private final EngineClock clock;
    /** Set with the first token; guarded by this object's monitor. */
    private EngineClock.@Nullable Registration sweeping;

    /** Keeps tokens beside the items, for as long as the clock says. */
    public IdempotencyTokens(ItemReader reader, ItemWriter writer, EngineClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** Begins to remove expired tokens from time to time, unless it has begun; engines that see no token never do. */
    synchronized void startSweeping() {
        if (sweeping == null) {
            sweeping = clock.every(LIFETIME, this::sweep);
        }
    }

    /**
     * Returns how large the images were that the request of a token, whose key is locked, changed when it was done; empty
     * if it was not done.
     */
    Optional<List<Integer>> find(RequestToken token, ItemWriter.Changes changes) {
        byte[] stored = changes.value(token.key());
        if (stored == null || isExpired(stored)) {
            return Optional.empty();
        }
        AttributeSource source = Item.ofEncoded(stored).source();
        source.find(DIGEST);
        if (!Arrays.equals(source.binary(), token.digest())) {
            throw new IdempotentParameterMismatchException(RequestWording.tokenUsedOtherwise());
        }
        source.find(IMAGE_BYTES);
        List<Integer> imageBytes = new ArrayList<>();
        IntBuffer sizes = ByteBuffer.wrap(source.binary()).asIntBuffer();
        while (sizes.hasRemaining()) {
            imageBytes.add(sizes.get());
        }
        return Optional.of(imageBytes);
    }

    /** Adds a token to the changes of its transaction, with the sizes that a replay is charged for. */
    void keep(RequestToken token, List<Integer> imageBytes, ItemWriter.Changes changes) {
        ByteBuffer sizes = ByteBuffer.allocate(Integer.BYTES * imageBytes.size());
        imageBytes.forEach(sizes::putInt);
        ItemSink sink = new ItemSink();
        sink.attribute(DIGEST).binary(token.digest());
        sink.attribute(IMAGE_BYTES).binary(sizes.array());
        sink.attribute(EXPIRES_AT_MILLIS).number(clock.millis() + LIFETIME.toMillis());
        changes.put(token.key(), sink.toItem().encoded());
    }

    private boolean isExpired(byte[] stored) {
        AttributeSource source = Item.ofEncoded(stored).source();
        source.find(EXPIRES_AT_MILLIS);
        return source.longNumber() <= clock.millis();
    }

    private void sweep() {
        List<byte[]> expired = new ArrayList<>();
        try (ItemReader.View view = reader.view()) {
            Cursor cursor = view.walk(Keyspace.range(Keyspace.TOKENS), true);
            while (cursor.next()) {
                if (isExpired(cursor.value())) {
                    expired.add(cursor.key());
                }
            }
        }
        for (byte[] key : expired) {
            remove(key);
        }
    }

    /** Removes a token, unless it was used again meanwhile. */
    private void remove(byte[] key) {
        writer.writeAll(List.of(key), changes -> {
            byte[] stored = changes.value(key);
            if (stored != null && isExpired(stored)) {
                changes.delete(key);
            }
            return key;
        });
    }

    /** Ends the background work. */
    @Override
    public synchronized void close() {
        if (sweeping != null) {
            sweeping.close();
        }
    }
}
