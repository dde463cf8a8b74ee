package dev.armature.processor.diagnostic;

import java.util.Locale;

/**
 * The registry of everything that the processor can report. A number is never given to another rule once released; 1xx
 * are about keys, 2xx about tables and indexes, 3xx about attributes and types, 4xx about reads, 0xx about the processor itself.
 * {@code docs/diagnostics.md} explains each.
 */
public enum RuleId {
    PROCESSOR_FAILURE(0),
    UNKNOWN_OPTION(1),

    TABLE_KEY(101),
    KEY_TYPE(102),
    KEY_PRESENCE(103),
    KEY_TYPE_CONFLICT(104),
    DOUBTFUL_KEY(105),
    SORT_KEY_ORDER(106),
    UNPADDED_NUMBER(107),
    KEY_TEMPLATE(108),
    KEY_OVERLAP(110),
    ITEM_COLLECTION(111),
    KEY_SIZE(112),
    MANAGED_KEY(113),
    COMPOSED_KEY(115),
    CONVERTED_KEY(116),
    TEMPLATE_DELIMITER(117),
    SPREAD_KEY(118),

    INDEX_COUNT(201),
    LOCAL_INDEX_KEY(202),
    INDEX_NAME(203),
    INDEX_PROJECTION(204),
    PROJECTED_ATTRIBUTE_COUNT(205),
    MULTI_ATTRIBUTE_KEY(206),
    ENTITY_TYPE_PROJECTION(207),
    GLOBAL_INDEX_KEY(209),
    CAPACITY(211),
    UNKNOWN_INDEX(212),
    TABLE_NAME(213),
    SHARED_TABLE(214),
    ACCESSOR_NAME(215),
    ENTITY_TYPE(216),

    UNMAPPABLE_TYPE(301),
    DUPLICATE_ATTRIBUTE(302),
    RESERVED_WORD(303),
    RECURSIVE_DOCUMENT(304),
    SET_ELEMENT(305),
    TIME_TO_LIVE(306),
    DEFAULT_VALUE(308),
    UNIQUE(310),
    ATTRIBUTE_NAME_LENGTH(311),
    UNREADABLE_TYPE(312),
    SUBTYPE_PACKAGE(313),
    IGNORED_COMPONENT(314),
    VERSION_TYPE(315),
    TIMESTAMP_TYPE(316),
    CONVERTER_CLASS(317),
    ATTRIBUTE_TYPE(318),
    GENERATED_NAME(319),
    MISPLACED_ANNOTATION(320),
    PRESENCE(321),
    GENERATED_ID(322),
    WRITE_ONCE(323),
    MAX_SIZE(324),
    SEALED_DOCUMENT(330),
    OPAQUE_VALUE(332),
    FLATTENED(333),

    ACCESS_PATTERN(414),
    PROJECTION_ENTITY(415),
    PROJECTION_COMPONENT(416),
    REPOSITORY(417),
    PATTERN_RESULT(418),
    PATTERN_PARAMETER(419);

    private final int number;

    RuleId(int number) {
        this.number = number;
    }

    /** Returns the stable id that messages show: {@code ARM-101}. */
    public String code() {
        return String.format(Locale.ROOT, "ARM-%03d", number);
    }
}
