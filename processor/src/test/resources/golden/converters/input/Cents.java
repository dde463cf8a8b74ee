package money;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.*;

public final class Cents implements AttributeConverter<Money> {
  public static final Cents INSTANCE = new Cents();

  private Cents() {}

  @Override
  public AttributeType type() {
    return AttributeType.N;
  }

  @Override
  public void write(Money value, AttributeSink sink) {
    sink.number(value.cents());
  }

  @Override
  public Money read(AttributeSource source) {
    return new Money(source.longNumber());
  }
}
