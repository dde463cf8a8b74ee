package pages;

import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Report}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReportAttributes extends EntityAttributes implements ReportRepository.ByIdAttributes {
    static final ReportAttributes INSTANCE = new ReportAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(ReportCodec.ID);

    /** Attribute {@code lines}. */
    public static final PagedAttributes<Report.Line, LineAttributes> LINES =
            new PagedAttributes<>(DocumentPath.of(ReportCodec.LINES), LineCodec.INSTANCE, LineAttributes::new);

    /** Attribute {@code words}. */
    public static final PagedAttributes<String, StringAttribute> WORDS = new PagedAttributes<>(
            DocumentPath.of(ReportCodec.WORDS), StandardConverters.string(), StringAttribute::new);

    /** Attribute {@code deep}. */
    public static final ListAttribute<Paged<Paged<Integer>>, PagedAttributes<Paged<Integer>, PagedAttributes<Integer, NumberAttribute<Integer>>>> DEEP = new ListAttribute<>(
            DocumentPath.of(ReportCodec.DEEP),
            new PagedCodec<>(new PagedCodec<>(StandardConverters.intValue())),
            element -> new PagedAttributes<>(
                    element,
                    new PagedCodec<>(StandardConverters.intValue()),
                    element1 -> new PagedAttributes<>(
                            element1,
                            StandardConverters.intValue(),
                            element2 -> new NumberAttribute<>(element2, StandardConverters.intValue()))));

    /** Attribute {@code tree}. */
    public static final TreeAttributes<String, Integer, StringAttribute, NumberAttribute<Integer>> TREE = new TreeAttributes<>(
            DocumentPath.of(ReportCodec.TREE),
            StandardConverters.string(),
            StandardConverters.intValue(),
            StringAttribute::new,
            element -> new NumberAttribute<>(element, StandardConverters.intValue()));

    private ReportAttributes() {
        super(ReportCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public PagedAttributes<Report.Line, LineAttributes> lines() {
        return LINES;
    }

    @Override
    public PagedAttributes<String, StringAttribute> words() {
        return WORDS;
    }

    @Override
    public ListAttribute<Paged<Paged<Integer>>, PagedAttributes<Paged<Integer>, PagedAttributes<Integer, NumberAttribute<Integer>>>> deep() {
        return DEEP;
    }

    @Override
    public TreeAttributes<String, Integer, StringAttribute, NumberAttribute<Integer>> tree() {
        return TREE;
    }
}
