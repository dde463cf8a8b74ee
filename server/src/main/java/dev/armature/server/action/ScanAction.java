package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTES_TO_GET;
import static dev.armature.server.action.Parameters.CONDITIONAL_OPERATOR;
import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.EXCLUSIVE_START_KEY;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.FILTER_EXPRESSION;
import static dev.armature.server.action.Parameters.INDEX_NAME;
import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.SELECT;
import static dev.armature.server.action.Parameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.Select;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.WholeShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scan. */
final class ScanAction implements Action<ScanRequest, ScanResponse> {
    private static final Member<Long> TOTAL_SEGMENTS =
            optional("TotalSegments", WholeShape.integer(new Limits(1, 1_000_000)));
    private static final Member<Long> SEGMENT = optional("Segment", WholeShape.integer(new Limits(0, 999_999)));
    private static final Member<Map<String, Structure>> SCAN_FILTER =
            optional("ScanFilter", LegacyCondition.CONDITIONS);
    private static final StructureShape PARAMETERS = StructureShape.of(
            "ScanInput",
            TABLE_NAME,
            INDEX_NAME,
            ATTRIBUTES_TO_GET,
            LIMIT,
            SELECT,
            SCAN_FILTER,
            CONDITIONAL_OPERATOR,
            EXCLUSIVE_START_KEY,
            RETURN_CONSUMED_CAPACITY,
            TOTAL_SEGMENTS,
            SEGMENT,
            PROJECTION_EXPRESSION,
            FILTER_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES,
            EXPRESSION_ATTRIBUTE_VALUES,
            CONSISTENT_READ);

    @Override
    public Operation<ScanRequest, ScanResponse> operation() {
        return Operation.SCAN;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Expressions.requireOneStyle(
                parameters,
                List.of(ATTRIBUTES_TO_GET, SCAN_FILTER, CONDITIONAL_OPERATOR),
                List.of(PROJECTION_EXPRESSION, FILTER_EXPRESSION));
        Expressions.requireUse(parameters, List.of(FILTER_EXPRESSION), List.of(PROJECTION_EXPRESSION));
        LegacyProjection.findFault(parameters).ifPresent(fault -> {
            throw new ValidationException(fault);
        });
        requireSegment(parameters);
    }

    /** The client checks the same; here it comes before what is wrong with values. */
    private static void requireSegment(Structure parameters) {
        Optional<Long> segment = parameters.find(SEGMENT);
        Optional<Long> total = parameters.find(TOTAL_SEGMENTS);
        if (segment.isPresent() != total.isPresent()) {
            throw new ValidationException(Wording.segmentsIncomplete(segment.isPresent()));
        }
        if (segment.isPresent() && segment.get() >= total.orElseThrow()) {
            throw new ValidationException(Wording.segmentTooLarge(segment.get(), total.orElseThrow()));
        }
    }

    @Override
    public ScanRequest request(Structure parameters) {
        return new ScanRequest(
                parameters.get(TABLE_NAME),
                parameters.find(INDEX_NAME),
                LegacyCondition.filterOrExpression(parameters, SCAN_FILTER),
                LegacyProjection.orExpression(parameters),
                Expressions.substitutions(parameters),
                parameters.choice(SELECT, Select.class),
                parameters.integer(LIMIT),
                parameters.find(EXCLUSIVE_START_KEY),
                parameters.integer(SEGMENT),
                parameters.integer(TOTAL_SEGMENTS),
                parameters.flag(CONSISTENT_READ, false),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    @Override
    public void write(ScanRequest request, ScanResponse response, JsonOutput json) {
        boolean countOnly = request.select().filter(Select.COUNT::equals).isPresent();
        if (!countOnly) {
            json.items("Items", response.items());
        }
        json.whole("Count", response.count())
                .whole("ScannedCount", response.scannedCount())
                .item("LastEvaluatedKey", response.lastEvaluatedKey());
        CapacityJson.write(json, response.consumedCapacity());
    }
}
