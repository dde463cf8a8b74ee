package dev.armature.engine.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.armature.runtime.SeededRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link KeyValueStore} promises. A store's own test extends this class and adds what is particular to it;
 * a store that passes can stand under the engine.
 */
@Timeout(60)
public abstract class KeyValueStoreContract {

    private final KeyValueStore store = openEmpty();

    /** Opens an empty store that shares nothing with any other. */
    protected abstract KeyValueStore openEmpty();

    /** Returns whether the store can be forked. */
    protected boolean canFork() {
        return true;
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    // Batches

    @Test
    void findsWhatWasPut() {
        commit(put("a", "1"), put("b", "2"));

        assertThat(get("a")).isEqualTo("1");
        assertThat(get("b")).isEqualTo("2");
        assertThat(get("c")).isEqualTo("absent");
    }

    @Test
    void keepsAnEmptyValue() {
        commit(put("a", ""));

        assertThat(get("a")).isEmpty();
    }

    @Test
    void deletesAKeyWhetherOrNotItExists() {
        commit(put("a", "1"), put("b", "2"));

        commit(delete("a"), delete("c"));

        assertThat(ascending("", null)).containsExactly("b=2");
    }

    @Test
    void lastWriteToAKeyWins() {
        commit(put("b", "1"), put("a", "1"), delete("b"), put("a", "2"), put("c", "1"), delete("c"), put("c", "2"));

        assertThat(ascending("", null)).containsExactly("a=2", "c=2");
    }

    @Test
    void emptyBatchChangesNothing() {
        commit(put("a", "1"));

        commit();

        assertThat(ascending("", null)).containsExactly("a=1");
    }

    @Test
    void refusesAnEmptyKey() {
        WriteBatch batch = new WriteBatch();
        byte[] empty = new byte[0];

        assertThatIllegalArgumentException().isThrownBy(() -> batch.put(empty, bytes("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> batch.delete(empty));
        try (Snapshot snapshot = store.snapshot()) {
            assertThatIllegalArgumentException().isThrownBy(() -> snapshot.get(empty));
        }
    }

    // Order and ranges

    @Test
    void ordersKeysAsUnsignedBytesWithPrefixesFirst() {
        byte[][] ordered = {
            {0},
            {0, 0},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 1},
            {1},
            {0x7F},
            {(byte) 0x80},
            {(byte) 0xFF},
            {(byte) 0xFF, 0}
        };
        WriteBatch batch = new WriteBatch();
        for (int i = ordered.length - 1; i >= 0; i--) {
            batch.put(ordered[i], new byte[] {(byte) i});
        }

        store.commit(batch);

        try (Snapshot snapshot = store.snapshot()) {
            Cursor cursor = snapshot.ascending(new byte[0], null);
            for (byte[] key : ordered) {
                assertThat(cursor.next()).isTrue();
                assertThat(cursor.key()).isEqualTo(key);
                assertThat(snapshot.get(key)).isEqualTo(cursor.value());
            }
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void rangeHasItsLowerEndAndNotItsUpperEnd() {
        commit(put("a", "1"), put("b", "2"), put("c", "3"), put("d", "4"));

        assertThat(ascending("b", "d")).containsExactly("b=2", "c=3");
        assertThat(descending("b", "d")).containsExactly("c=3", "b=2");
        assertThat(ascending("aa", "cc")).containsExactly("b=2", "c=3");
        assertThat(descending("aa", "cc")).containsExactly("c=3", "b=2");
    }

    @Test
    void rangeWithoutUpperEndReachesTheLastEntry() {
        commit(put("a", "1"), put("b", "2"), put("\u00FF", "3"));

        assertThat(ascending("b", null)).containsExactly("b=2", "\u00FF=3");
        assertThat(descending("b", null)).containsExactly("\u00FF=3", "b=2");
    }

    @Test
    void rangeThatEndsBeforeItStartsIsEmpty() {
        commit(put("a", "1"), put("b", "2"), put("c", "3"));

        for (String to : List.of("", "a", "b")) {
            assertThat(ascending("b", to)).isEmpty();
            assertThat(descending("b", to)).isEmpty();
        }
        assertThat(ascending("bb", "c")).isEmpty();
        assertThat(descending("bb", "c")).isEmpty();
    }

    @Test
    void rangesOfAnEmptyStoreAreEmpty() {
        assertThat(ascending("", null)).isEmpty();
        assertThat(descending("", null)).isEmpty();
    }

    @Test
    void cursorStandsOnNoEntryBeforeTheFirstAndAfterTheLast() {
        commit(put("a", "1"));
        try (Snapshot snapshot = store.snapshot()) {
            for (Cursor cursor :
                    List.of(snapshot.ascending(bytes("a"), bytes("b")), snapshot.descending(bytes("a"), bytes("b")))) {
                assertThatIllegalStateException().isThrownBy(cursor::key);
                assertThat(cursor.next()).isTrue();
                assertThat(cursor.key()).isEqualTo(bytes("a"));
                assertThat(cursor.next()).isFalse();
                assertThat(cursor.next()).isFalse();
                assertThatIllegalStateException().isThrownBy(cursor::key);
                assertThatIllegalStateException().isThrownBy(cursor::value);
            }
        }
    }

    // Snapshots and forks

    @Test
    void snapshotKeepsShowingItsMoment() {
        commit(put("a", "old"), put("b", "old"));
        try (Snapshot before = store.snapshot()) {
            Cursor underway = before.ascending(bytes("a"), null);
            assertThat(underway.next()).isTrue();

            for (int i = 0; i < 1000; i++) {
                commit(put("a", "new" + i), delete("b"), put("c" + i, "new"));
            }

            assertThat(before.get(bytes("a"))).isEqualTo(bytes("old"));
            assertThat(underway.next()).isTrue();
            assertThat(underway.key()).isEqualTo(bytes("b"));
            assertThat(underway.next()).isFalse();
            assertThat(entries(before.descending(new byte[0], null))).containsExactly("b=old", "a=old");
        }
        assertThat(get("a")).isEqualTo("new999");
        assertThat(get("b")).isEqualTo("absent");
    }

    @Test
    void forkAndOriginalDoNotSeeEachOther() {
        assumeFork();
        commit(put("a", "1"), put("b", "1"));

        try (KeyValueStore fork = store.fork()) {
            fork.commit(new WriteBatch().put(bytes("a"), bytes("fork")).delete(bytes("b")));
            commit(put("a", "original"), put("c", "original"));

            assertThat(entries(fork)).containsExactly("a=fork");
            assertThat(entries(store)).containsExactly("a=original", "b=1", "c=original");
        }
    }

    @Test
    void forkOutlivesItsOriginal() {
        assumeFork();
        commit(put("a", "1"));

        try (KeyValueStore fork = store.fork()) {
            store.close();

            assertThat(entries(fork)).containsExactly("a=1");
        }
    }

    // Closing

    @Test
    void closedStoreRefusesEveryUse() {
        store.close();
        store.close();

        assertThatIllegalStateException().isThrownBy(() -> store.snapshot());
        assertThatIllegalStateException().isThrownBy(() -> commit(put("a", "1")));
        assertThatIllegalStateException().isThrownBy(this::commit);
        if (canFork()) {
            assertThatIllegalStateException().isThrownBy(() -> store.fork());
        }
    }

    @Test
    void closedSnapshotRefusesEveryUse() {
        commit(put("a", "1"));
        Snapshot snapshot = store.snapshot();
        Cursor cursor = snapshot.ascending(bytes("a"), null);

        snapshot.close();
        snapshot.close();

        assertThatIllegalStateException().isThrownBy(() -> snapshot.get(bytes("a")));
        assertThatIllegalStateException().isThrownBy(() -> snapshot.ascending(bytes("a"), null));
        assertThatIllegalStateException().isThrownBy(() -> snapshot.descending(bytes("a"), null));
        assertThatIllegalStateException().isThrownBy(cursor::next);
    }

    // Everything together

    @Test
    void behavesLikeASortedMap() {
        SeededRun.with(random -> new RandomStoreRun(store, canFork(), random).run(2000));
    }

    // Threads

    @Test
    void readersNeverSeeHalfABatch() throws Exception {
        int rounds = 2000;
        commit(put("a", "0"), put("z", "0"));
        AtomicBoolean done = new AtomicBoolean();
        List<Callable<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            readers.add(() -> {
                int last = 0;
                while (!done.get()) {
                    try (Snapshot snapshot = store.snapshot()) {
                        String first = text(snapshot.get(bytes("a")));
                        assertThat(text(snapshot.get(bytes("z")))).isEqualTo(first);
                        assertThat(Integer.parseInt(first)).isGreaterThanOrEqualTo(last);
                        last = Integer.parseInt(first);
                    }
                }
                return last;
            });
        }
        Callable<Integer> writer = () -> {
            try {
                for (int i = 1; i <= rounds; i++) {
                    commit(put("z", "" + i), put("m" + i, "between"), put("a", "" + i));
                }
            } finally {
                done.set(true);
            }
            return rounds;
        };
        readers.add(writer);

        runTogether(readers);

        assertThat(get("a")).isEqualTo("" + rounds);
    }

    @Test
    void noCommitIsLostAmongManyWriters() throws Exception {
        int rounds = 500;
        List<Callable<Integer>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> (Callable<Integer>) () -> {
                    for (int i = 0; i < rounds; i++) {
                        WriteBatch batch = new WriteBatch();
                        int entries = writer == 0 ? 100 : 1; // a long batch among short ones gets through as well
                        for (int j = 0; j < entries; j++) {
                            batch.put(bytes("%d/%03d/%03d".formatted(writer, j, i)), bytes("x"));
                        }
                        store.commit(batch);
                    }
                    return rounds;
                })
                .toList();

        runTogether(writers);

        assertThat(entries(store)).hasSize(100 * rounds + 3 * rounds);
    }

    private static void runTogether(List<Callable<Integer>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // Words the tests above are written in

    private void assumeFork() {
        assumeTrue(canFork(), "this store cannot be forked");
    }

    private record Write(String key, @Nullable String value) {}

    private static Write put(String key, String value) {
        return new Write(key, value);
    }

    private static Write delete(String key) {
        return new Write(key, null);
    }

    private void commit(Write... writes) {
        WriteBatch batch = new WriteBatch();
        for (Write write : writes) {
            if (write.value() == null) {
                batch.delete(bytes(write.key()));
            } else {
                batch.put(bytes(write.key()), bytes(write.value()));
            }
        }
        store.commit(batch);
    }

    private String get(String key) {
        try (Snapshot snapshot = store.snapshot()) {
            return text(snapshot.get(bytes(key)));
        }
    }

    private List<String> ascending(String from, @Nullable String to) {
        try (Snapshot snapshot = store.snapshot()) {
            return entries(snapshot.ascending(bytes(from), to == null ? null : bytes(to)));
        }
    }

    private List<String> descending(String from, @Nullable String to) {
        try (Snapshot snapshot = store.snapshot()) {
            return entries(snapshot.descending(bytes(from), to == null ? null : bytes(to)));
        }
    }

    private static List<String> entries(KeyValueStore store) {
        try (Snapshot snapshot = store.snapshot()) {
            return entries(snapshot.ascending(new byte[0], null));
        }
    }

    private static List<String> entries(Cursor cursor) {
        List<String> entries = new ArrayList<>();
        while (cursor.next()) {
            entries.add(text(cursor.key()) + "=" + text(cursor.value()));
        }
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "absent" : new String(bytes, UTF_8);
    }
}
