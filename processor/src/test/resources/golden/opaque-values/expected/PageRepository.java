package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Page} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PageRepository extends BatchingRepository<Page, PageKey, PageRepository.Changes, PageAttributes> {
    private static final AccessPath<Page> BY_URL = AccessPath.table(PageCodec.INSTANCE, PageAttributes.URL);

    PageRepository(TableBinding table) {
        super(table, PageCodec.INSTANCE, PageAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public PageKey keyOf(String url) {
        return new PageKey(url);
    }

    /** Returns the page with this key. */
    public Optional<Page> get(String url) {
        return get(new PageKey(url));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(PageKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param url attribute {@code url}
     */
    public ConsistentQuery<Page, ByUrlAttributes> byUrl(String url) {
        return new ConsistentQuery<>(read(BY_URL).key(url));
    }

    /** What a filter of {@code byUrl} may name. */
    public interface ByUrlAttributes {
        /** Attribute {@code headers}. */
        Attribute<Map<String, List<String>>> headers();

        /** Attribute {@code first}. */
        Attribute<Page.Link> first();

        /** Attribute {@code codes}. */
        Attribute<Set<Integer>> codes();

        /** Attribute {@code text}. */
        Attribute<String> text();

        /** Attribute {@code image}. */
        Attribute<byte[]> image();

        /** Attribute {@code raw}. */
        Attribute<ByteBuffer> raw();

        /** Attribute {@code links}. */
        Attribute<List<Page.Link>> links();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code headers}. */
        public ValueUpdate<Changes, Map<String, List<String>>> headers() {
            return new ValueUpdate<>(this, PageAttributes.HEADERS);
        }

        /** Begins a change of attribute {@code first}. */
        public OptionalValueUpdate<Changes, Page.Link> first() {
            return new OptionalValueUpdate<>(this, PageAttributes.FIRST);
        }

        /** Begins a change of attribute {@code codes}. */
        public ValueUpdate<Changes, Set<Integer>> codes() {
            return new ValueUpdate<>(this, PageAttributes.CODES);
        }

        /** Begins a change of attribute {@code text}. */
        public ValueUpdate<Changes, String> text() {
            return new ValueUpdate<>(this, PageAttributes.TEXT);
        }

        /** Begins a change of attribute {@code image}. */
        public OptionalValueUpdate<Changes, byte[]> image() {
            return new OptionalValueUpdate<>(this, PageAttributes.IMAGE);
        }

        /** Begins a change of attribute {@code raw}. */
        public ValueUpdate<Changes, ByteBuffer> raw() {
            return new ValueUpdate<>(this, PageAttributes.RAW);
        }

        /** Begins a change of attribute {@code links}. */
        public ValueUpdate<Changes, List<Page.Link>> links() {
            return new ValueUpdate<>(this, PageAttributes.LINKS);
        }
    }
}
