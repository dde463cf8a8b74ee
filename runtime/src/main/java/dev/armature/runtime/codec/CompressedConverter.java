package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What another converter stores as S or B, in the format of gzip. */
final class CompressedConverter<T> implements AttributeConverter<T> {
    private final AttributeConverter<T> value;
    private final int maxBytes;

    CompressedConverter(AttributeConverter<T> value, int maxBytes) {
        this.value = value;
        this.maxBytes = maxBytes;
    }

    @Override
    public AttributeType type() {
        return AttributeType.B;
    }

    @Override
    public void write(T plain, AttributeSink sink) {
        byte[] bytes = bytes(value.toValue(plain));
        if (bytes.length > maxBytes) {
            throw new IllegalArgumentException(
                    "the value has " + bytes.length + " bytes, and @Compressed allows " + maxBytes);
        }
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        sink.binary(target.toByteArray());
    }

    @Override
    public T read(AttributeSource source) {
        byte[] bytes = inflated(source.binary());
        return value.read(
                value.type() == AttributeType.S
                        ? LoneValue.of(sink -> sink.string(new String(bytes, StandardCharsets.UTF_8)))
                        : LoneValue.of(sink -> sink.binary(bytes)));
    }

    private static byte[] bytes(AttributeValue stored) {
        if (stored instanceof AttributeValue.S string) {
            return string.value().getBytes(StandardCharsets.UTF_8);
        }
        if (stored instanceof AttributeValue.B binary) {
            return binary.value();
        }
        throw new IllegalArgumentException(
                "strings and bytes can be compressed, and this is stored as " + stored.type());
    }

    private byte[] inflated(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = gzip.readNBytes(maxBytes);
            if (gzip.read() >= 0) {
                throw new IllegalArgumentException("the value has more than the " + maxBytes
                        + " bytes that @Compressed allows, once it is no longer compressed");
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalArgumentException("the bytes are not compressed as gzip does it: " + e.getMessage(), e);
        }
    }
}
