package dev.armature.server.protocol;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a generator of JSON writes, kept as the runs that it comes in. The generator has a buffer of its own, so that most
 * answers come in one run, which is then the whole: no buffer here has to grow, and nothing is copied twice.
 */
final class AnswerBytes extends OutputStream {
    private final List<byte[]> runs = new ArrayList<>(1);
    private int size;

    @Override
    public void write(int single) {
        add(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        add(Arrays.copyOfRange(source, offset, offset + length));
    }

    private void add(byte[] run) {
        runs.add(run);
        size += run.length;
    }

    /** Returns all that was written; not a copy where it came in one run. */
    byte[] whole() {
        if (runs.size() == 1) {
            return runs.get(0);
        }
        byte[] whole = new byte[size];
        int end = 0;
        for (byte[] run : runs) {
            System.arraycopy(run, 0, whole, end, run.length);
            end += run.length;
        }
        return whole;
    }
}
