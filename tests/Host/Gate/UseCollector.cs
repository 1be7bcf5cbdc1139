using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Nano.Costs.Bytecode;

namespace Nano.Host.Tests.Gate;

/// <summary>Takes apart what the scanner finds, down to the single types and members, and keeps those of other assemblies.</summary>
internal sealed class UseCollector
{
    // The compiler writes it where the library has it and leaves it out where not; the device's has not.
    private const string LeftOutAttribute = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private readonly HashSet<string> ownAssemblies;
    private readonly List<MemberUse> uses = new();
    private string user;
    private string position;

    /// <param name="ownAssemblies">Names of the assemblies whose members need no permission.</param>
    public UseCollector(IEnumerable<string> ownAssemblies)
    {
        this.ownAssemblies = new HashSet<string>(ownAssemblies);
    }

    /// <summary>Everything found so far.</summary>
    public IReadOnlyList<MemberUse> Uses => uses;

    /// <summary>Says where the uses that follow stand.</summary>
    public void At(string newUser, string newPosition)
    {
        user = newUser;
        position = newPosition;
    }

    /// <summary>What an instruction names; or a base type, a type of a field, anything or null.</summary>
    public void Use(object operand)
    {
        switch (operand)
        {
            case TypeReference type:
                UseType(type);
                break;
            case MethodReference method:
                UseMethod(method);
                break;
            case FieldReference field:
                UseType(field.DeclaringType);
                UseType(field.FieldType);
                Add(DocumentationId.Of(field), field.DeclaringType, field.DeclaringType is GenericInstanceType);
                break;
            case CallSite callSite:
                Add("calli " + callSite.FullName, null, false);
                break;
        }
    }

    private void UseType(TypeReference type)
    {
        switch (type)
        {
            case ArrayType { Rank: > 1 } or PointerType or FunctionPointerType:
                Add(DocumentationId.Of(type), null, false);
                break;
            case GenericParameter:
                Add("generic parameter " + type.Name, null, true);
                return;
            case GenericInstanceType instance:
                Add(DocumentationId.Of(instance), null, true);
                foreach (TypeReference argument in instance.GenericArguments)
                {
                    UseType(argument);
                }

                return;
            case IModifierType modifier:
                UseType(modifier.ModifierType);
                break;
        }

        if (type is TypeSpecification specification and not FunctionPointerType)
        {
            UseType(specification.ElementType);
        }
        else if (type is not TypeSpecification)
        {
            Add(DocumentationId.Of(type), type, type.HasGenericParameters);
        }
    }

    private void UseMethod(MethodReference method)
    {
        MethodReference element = method.GetElementMethod();
        bool isGeneric = method is GenericInstanceMethod || method.DeclaringType is GenericInstanceType || method.HasGenericParameters;
        UseType(method.DeclaringType);
        Add(DocumentationId.Of(element), method.DeclaringType, isGeneric);
        if (isGeneric)
        {
            // Its types would name the definition's parameters; the method is refused as it is.
            return;
        }

        UseType(method.ReturnType);
        foreach (ParameterDefinition parameter in method.Parameters)
        {
            UseType(parameter.ParameterType);
        }
    }

    /// <summary>The constructors, the named properties and the types of attributes.</summary>
    public void Use(IEnumerable<CustomAttribute> attributes)
    {
        foreach (CustomAttribute attribute in attributes.Where(attribute => attribute.AttributeType.FullName != LeftOutAttribute))
        {
            UseMethod(attribute.Constructor);
            foreach (CustomAttributeNamedArgument named in attribute.Fields)
            {
                Add("F:" + DocumentationId.Name(attribute.AttributeType) + "." + named.Name, attribute.AttributeType, false);
            }

            foreach (CustomAttributeNamedArgument named in attribute.Properties)
            {
                string value = DocumentationId.Name(named.Argument.Type);
                Add("M:" + DocumentationId.Name(attribute.AttributeType) + ".set_" + named.Name + "(" + value + ")", attribute.AttributeType, false);
            }

            foreach (CustomAttributeArgument argument in attribute.ConstructorArguments)
            {
                UseType(argument.Type);
                Use(argument.Value as TypeReference);
            }
        }
    }

    /// <summary>A definition of Nano's own counts as a use where it is generic.</summary>
    public void UseDefinition(IGenericParameterProvider definition, string id)
    {
        if (definition.HasGenericParameters)
        {
            Add(id, null, true);
        }
    }

    private void Add(string id, TypeReference owner, bool isGeneric)
    {
        if (isGeneric || owner == null || !IsOwn(owner))
        {
            uses.Add(new MemberUse(id, isGeneric, user, position));
        }
    }

    private bool IsOwn(TypeReference type)
    {
        // An array's own methods (those of more than one dimension) belong to nobody.
        if (type is ArrayType)
        {
            return false;
        }

        IMetadataScope scope = type.GetElementType().Scope;
        string assembly = scope is ModuleDefinition module ? module.Assembly.Name.Name : scope.Name;
        return ownAssemblies.Contains(assembly);
    }
}
