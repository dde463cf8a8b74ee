package dev.armature.engine.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyspaceTest {

    private static List<byte[]> keys(int count) {
        List<byte[]> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(new KeyEncoder(70)
                    .startPartition()
                    .string("customer-" + i)
                    .endPartition()
                    .toKey());
        }
        return keys;
    }

    @Test
    void partsCoverEveryKeyOnce() {
        for (byte[] key : keys(2000)) {
            for (int total : new int[] {1, 2, 3, 7, 100, 1_000_000}) {
                int holders = 0;
                for (int part = 0; part < Math.min(total, 100); part++) {
                    holders += Keyspace.part(70, part, total).contains(key) ? 1 : 0;
                }
                assertThat(holders).isLessThanOrEqualTo(1);
                assertThat(total <= 100 ? holders : 1).isEqualTo(1);
            }
        }
    }

    @Test
    void partsAreOfAboutOneSize() {
        int[] sizes = new int[8];
        for (byte[] key : keys(8000)) {
            for (int part = 0; part < sizes.length; part++) {
                sizes[part] += Keyspace.part(70, part, sizes.length).contains(key) ? 1 : 0;
            }
        }

        for (int size : sizes) {
            assertThat(size).isBetween(850, 1150);
        }
    }

    @Test
    void hashesStayTheSame() {
        byte[] key = new KeyEncoder(70)
                .startPartition()
                .string("Acme Band")
                .endPartition()
                .toKey();

        assertThat(HexFormat.of().formatHex(key))
                .as("Stored keys hold the hash: another one would make stores unreadable")
                .isEqualTo("00000046" + "fa3ba96ebc677dbb" + "41636d652042616e6400");
    }

    @Test
    void aRangeEndsBelowTheNextKeyspace() {
        KeyRange range = Keyspace.range(70);

        assertThat(range.contains(new KeyEncoder(70).string("a").toKey())).isTrue();
        assertThat(range.contains(new KeyEncoder(69).string("a").toKey())).isFalse();
        assertThat(range.contains(new KeyEncoder(71).string("a").toKey())).isFalse();
    }
}
