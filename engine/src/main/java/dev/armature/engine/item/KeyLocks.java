package dev.armature.engine.item;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Locks of items, by key. Keys share a fixed number of locks, and whoever needs several takes them in one order, so
 * nobody waits in a circle.
 */
public final class KeyLocks {
    /** A power of two, large against the number of threads that write at a time. */
    private static final int COUNT = 256;

    private final ReentrantLock[] locks = new ReentrantLock[COUNT];

    /** Creates the locks, all free. */
    public KeyLocks() {
        for (int i = 0; i < COUNT; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /** Takes the lock of a key and returns it, to be unlocked by the caller. */
    ReentrantLock lock(byte[] key) {
        ReentrantLock lock = locks[index(key)];
        lock.lock();
        return lock;
    }

    /** Takes the locks of all keys, each once, and returns what frees them. */
    Held lockAll(List<byte[]> keys) {
        int[] indexes = new int[keys.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = index(keys.get(i));
        }
        Arrays.sort(indexes);
        Held held = new Held(indexes.length);
        int previous = -1;
        for (int index : indexes) {
            if (index != previous) {
                locks[index].lock();
                held.add(locks[index]);
                previous = index;
            }
        }
        return held;
    }

    /** Returns when everybody who held a lock has freed it; who takes one meanwhile is not waited for. */
    void awaitHolders() {
        Held all = new Held(COUNT);
        for (ReentrantLock lock : locks) {
            lock.lock();
            all.add(lock);
        }
        all.release();
    }

    private static int index(byte[] key) {
        int hash = Arrays.hashCode(key) * 0x9E3779B9;
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(COUNT));
    }

    /** Locks that are held together. */
    static final class Held {
        private final ReentrantLock[] locks;
        private int count;

        private Held(int capacity) {
            locks = new ReentrantLock[capacity];
        }

        private void add(ReentrantLock lock) {
            locks[count++] = lock;
        }

        void release() {
            while (count > 0) {
                locks[--count].unlock();
            }
        }
    }
}
