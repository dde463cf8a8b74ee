package dev.armature.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Random commits, reads, snapshots and forks on a store, each compared with a sorted map that is told the same.
 */
final class RandomStoreRun {

    /** A moment of the store that is still open, with what it has to show. */
    private record Moment(Snapshot snapshot, NavigableMap<byte[], byte[]> expected) {}

    private final Random random;
    private final RandomKeys keys;
    private final boolean canFork;
    private final List<Moment> moments = new ArrayList<>();
    private KeyValueStore store;
    private NavigableMap<byte[], byte[]> model = new TreeMap<>(Arrays::compareUnsigned);

    RandomStoreRun(KeyValueStore store, boolean canFork, Random random) {
        this.random = random;
        this.keys = new RandomKeys(random);
        this.store = store;
        this.canFork = canFork;
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            step();
        }
        moments.forEach(this::readAndClose);
    }

    private void step() {
        switch (random.nextInt(8)) {
            case 0 -> moments.add(new Moment(store.snapshot(), copyOfModel()));
            case 1 -> readSomeMoment();
            case 2 -> goOnWithFork();
            case 3 -> deleteRange();
            default -> commitSome();
        }
        if (moments.size() > 20) {
            readAndClose(moments.remove(random.nextInt(moments.size())));
        }
    }

    private void commitSome() {
        WriteBatch batch = new WriteBatch();
        int writes = random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(6);
        int deletesInTen = random.nextInt(10);
        for (int i = 0; i < writes; i++) {
            byte[] key = keys.next();
            if (random.nextInt(10) < deletesInTen) {
                batch.delete(key);
                model.remove(key);
            } else {
                byte[] value = new byte[random.nextInt(4)];
                random.nextBytes(value);
                batch.put(key, value);
                model.put(key, value);
            }
        }
        store.commit(batch);
    }

    private void deleteRange() {
        byte[] from = keys.next();
        byte[] to = keys.next();
        if (random.nextInt(4) > 0 || Arrays.compareUnsigned(from, to) > 0) {
            return;
        }
        WriteBatch batch = new WriteBatch();
        NavigableMap<byte[], byte[]> range = model.subMap(from, true, to, false);
        range.keySet().forEach(batch::delete);
        range.clear();
        store.commit(batch);
    }

    private void goOnWithFork() {
        if (canFork && random.nextInt(20) == 0) {
            KeyValueStore fork = store.fork();
            moments.forEach(this::readAndClose);
            moments.clear();
            store.close();
            store = fork;
        }
    }

    private NavigableMap<byte[], byte[]> copyOfModel() {
        NavigableMap<byte[], byte[]> copy = new TreeMap<>(Arrays::compareUnsigned);
        copy.putAll(model);
        return copy;
    }

    private void readSomeMoment() {
        if (!moments.isEmpty()) {
            read(moments.get(random.nextInt(moments.size())));
        }
    }

    private void readAndClose(Moment moment) {
        read(moment);
        moment.snapshot().close();
    }

    private void read(Moment moment) {
        for (int i = 0; i < 20; i++) {
            byte[] key = keys.next();
            assertThat(moment.snapshot().get(key)).isEqualTo(moment.expected().get(key));
        }
        for (int i = 0; i < 4; i++) {
            byte[] from = random.nextInt(10) == 0 ? new byte[0] : keys.next();
            byte[] to = random.nextInt(10) == 0 ? null : keys.next();
            readRange(moment, from, to);
        }
    }

    private static void readRange(Moment moment, byte[] from, byte @Nullable [] to) {
        NavigableMap<byte[], byte[]> expected = moment.expected().tailMap(from, true);
        if (to != null) {
            byte[] end = Arrays.compareUnsigned(from, to) < 0 ? to : from;
            expected = expected.headMap(end, false);
        }
        compare(moment.snapshot().ascending(from, to), expected);
        compare(moment.snapshot().descending(from, to), expected.descendingMap());
    }

    private static void compare(Cursor cursor, Map<byte[], byte[]> expected) {
        Iterator<Map.Entry<byte[], byte[]>> entries = expected.entrySet().iterator();
        while (cursor.next()) {
            assertThat(entries.hasNext()).isTrue();
            Map.Entry<byte[], byte[]> entry = entries.next();
            assertThat(Arrays.equals(cursor.key(), entry.getKey())).isTrue();
            assertThat(Arrays.equals(cursor.value(), entry.getValue())).isTrue();
        }
        assertThat(entries.hasNext()).isFalse();
    }
}
