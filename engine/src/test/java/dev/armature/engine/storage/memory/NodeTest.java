package dev.armature.engine.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.storage.RandomKeys;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.runtime.SeededRun;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tree keeps its shape whatever is done to it: {@link TreeInvariants}. */
final class NodeTest {

    private static final byte[] VALUE = {};

    private final NavigableSet<byte[]> present = new TreeSet<>(Arrays::compareUnsigned);
    private Node root = Leaf.EMPTY;

    @Test
    void staysInShapeUnderRandomBatches() {
        SeededRun.with(random -> {
            RandomKeys keys = new RandomKeys(random);
            for (int round = 0; round < 1000; round++) {
                update(randomBatch(random, keys), "round " + round);
            }
        });
    }

    private WriteBatch randomBatch(Random random, RandomKeys keys) {
        WriteBatch batch = new WriteBatch();
        int writes = random.nextInt(8) == 0 ? random.nextInt(5000) : random.nextInt(4);
        int deletesInTen = random.nextInt(11);
        for (int i = 0; i < writes; i++) {
            write(batch, keys.next(), random.nextInt(10) >= deletesInTen);
        }
        return batch;
    }

    @Test
    void staysInShapeWhileItGrowsAndShrinksFromBelow() {
        int size = 5000;
        for (int i = 0; i < size; i++) {
            updateAndCheck(i, true);
        }
        for (int i = 0; i < size; i++) {
            updateAndCheck(i, false);
        }

        assertThat(root).isInstanceOf(Leaf.class);
    }

    @Test
    void staysInShapeWhileItGrowsAndShrinksFromAbove() {
        int size = 5000;
        for (int i = size - 1; i >= 0; i--) {
            updateAndCheck(i, true);
        }
        for (int i = size - 1; i >= 0; i--) {
            updateAndCheck(i, false);
        }

        assertThat(root).isInstanceOf(Leaf.class);
    }

    @Test
    void staysInShapeWhenOneBatchFillsAndOneEmptiesIt() {
        WriteBatch fill = new WriteBatch();
        WriteBatch empty = new WriteBatch();
        for (int i = 0; i < 200_000; i++) {
            write(fill, key(i), true);
            empty.delete(key(i));
        }
        update(fill, "one batch of 200,000");
        present.clear();

        update(empty, "one batch of 200,000 deletes");
        assertThat(root.size()).isZero();
    }

    @Test
    void staysInShapeWhenTheMiddleIsCutOut() {
        WriteBatch fill = new WriteBatch();
        for (int i = 0; i < 100_000; i++) {
            write(fill, key(i), true);
        }
        update(fill, "filled");
        WriteBatch cut = new WriteBatch();
        for (int i = 10; i < 99_990; i++) {
            write(cut, key(i), false);
        }

        update(cut, "cut");
    }

    @Test
    void sharesEverythingThatABatchDoesNotTouch() {
        WriteBatch fill = new WriteBatch();
        for (int i = 0; i < 50_000; i++) {
            write(fill, key(i), true);
        }
        update(fill, "filled");
        Inner before = (Inner) root;

        updateAndCheck(0, true);

        Inner after = (Inner) root;
        assertThat(after.children[0]).isNotSameAs(before.children[0]);
        assertThat(Arrays.copyOfRange(after.children, 1, after.children.length))
                .containsExactly(Arrays.copyOfRange(before.children, 1, before.children.length));
    }

    @Test
    void isTheSameTreeWhenNothingChanges() {
        updateAndCheck(1, true);
        Node before = root;

        updateAndCheck(2, false);

        assertThat(root).isSameAs(before);
    }

    private void updateAndCheck(int number, boolean put) {
        WriteBatch batch = new WriteBatch();
        write(batch, key(number), put);
        update(batch, (put ? "put " : "delete ") + number);
    }

    private void update(WriteBatch batch, String description) {
        root = Node.update(root, SortedWrites.of(batch));
        assertThat(TreeInvariants.check(root, description)).isEqualTo(present.size());
    }

    private void write(WriteBatch batch, byte[] key, boolean put) {
        if (put) {
            batch.put(key, VALUE);
            present.add(key);
        } else {
            batch.delete(key);
            present.remove(key);
        }
    }

    private static byte[] key(int number) {
        return new byte[] {9, 9, (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }
}
