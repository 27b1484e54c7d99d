using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Words of the web and of public administration at large by which pages that are no report are told apart; none of any form.</summary>
internal static class PageWords
{
    /// <summary>What servers, and the walls before them, say instead of a page.</summary>
    public static ImmutableArray<string> Errors { get; } =
    [
        "页面不存在", "页面没有找到", "找不到页面", "找不到该页", "找不到文件或目录", "无法找到该页", "无法找到资源", "页面已删除", "内容不存在", "文章不存在", "信息不存在",
        "页面已过期", "网站维护", "系统维护", "访问被拒绝", "禁止访问", "无权访问", "没有权限", "服务器错误", "服务器内部错误", "服务不可用", "网关错误", "请求超时",
        "请求被拦截", "访问被拦截", "已被拦截", "安全拦截", "访问过于频繁", "请求过于频繁", "安全验证", "人机验证", "not found", "forbidden", "access denied",
        "internal server error", "bad gateway", "service unavailable", "gateway timeout", "bad request", "request blocked", "web application firewall",
    ];

    /// <summary>The numbers by which servers say that there is no such page.</summary>
    public static ImmutableArray<string> ErrorNumbers { get; } = ["400", "401", "403", "404", "405", "410", "412", "500", "502", "503", "504"];

    /// <summary>What other documents of public bodies are called.</summary>
    public static ImmutableArray<string> OtherDocuments { get; } =
    [
        "管理制度", "工作制度", "制度", "通知", "公告", "通告", "公示", "办法", "规定", "条例", "意见", "方案", "计划", "总结", "要点",
        "决定", "批复", "函", "解读", "须知", "流程图", "申请表", "名单", "预算", "决算", "新闻", "讲话",
    ];
}
