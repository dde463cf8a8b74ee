package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The results of a plan in order, up to its limit, read a page at a time when they are asked for. Used by one thread.
 *
 * @param <T> the results
 */
final class ResultIterator<T> implements Iterator<T> {
    private final PageReader<T> reader;
    private final int most;
    private List<T> page = List.of();
    private int at;
    private int delivered;
    private Optional<Item> next = Optional.empty();
    private boolean exhausted;

    private ResultIterator(PageReader<T> reader) {
        this.reader = reader;
        this.most = reader.plan().limit();
    }

    /** Returns the results as a stream that reads pages as it is consumed. */
    static <T> Stream<T> stream(PageReader<T> reader) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new ResultIterator<>(reader), traits), false);
    }

    @Override
    public boolean hasNext() {
        if (most > 0 && delivered == most) {
            return false;
        }
        while (at == page.size() && !exhausted) {
            fetch();
        }
        return at < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more results");
        }
        delivered++;
        return page.get(at++);
    }

    private void fetch() {
        int wanted = most == 0 ? 0 : most - delivered;
        Results<T> results = reader.plan().table().run(reader.read(next, wanted, ReturnConsumedCapacity.NONE));
        page = results.items();
        at = 0;
        next = results.next();
        exhausted = next.isEmpty();
    }
}
